/** Its words, in English. */
export const begrippen = {
  botsing: 'two organisations may have reported one plek; it counts once until somebody settles it',
  botsingen: 'folder of the botsing',
}
