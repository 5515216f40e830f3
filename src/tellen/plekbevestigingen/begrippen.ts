/** Its words, in English. */
export const begrippen = {
  opgave: 'a fact of a plek, as the organisation that reported it says',
  plekbevestigingen: 'folder of saying whether what another reported of a plek is right',
}
