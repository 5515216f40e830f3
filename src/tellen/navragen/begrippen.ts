/** Its words, in English. */
export const begrippen = {
  navraag: 'whether places of work are there still: asked of their owner after 3, 6 and 12 months',
  navraag_plek: 'one about which is asked',
  navragen: 'folder of the navraag',
}
