const areas = import.meta.glob<Record<string, string>>('./{app,event,timeline}.zh.json', {
  eager: true,
  import: 'default',
})

export const messages: Record<string, string> = Object.assign({}, ...Object.values(areas))
