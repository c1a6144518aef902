import { NotFound } from '../../parts/page/NotFound.tsx'

export const NotFoundView = () => <NotFound />
