import type { Messages } from './load.ts'

const areas = import.meta.glob<Messages>('./{app,event,timeline}.zh.json', {
  eager: true,
  import: 'default',
})

export const messages: Messages = Object.assign({}, ...Object.values(areas))
