/** Its words, in English. */
export const begrippen = {
  doel: 'a version of a target: how many banen somebody promised for a year, under a telregime, with its source',
  doelen: 'folder of the doel, of organisations and of the sectors of the Banenafspraak',
}
