import { NotFound } from '../../parts/NotFound.tsx'

export const NotFoundView = () => <NotFound />
