/** Its words, in English. */
export const begrippen = {
  bevestiging: 'a question to the other side whether figures are right, and what it said',
  bevestiging_opbrengst: 'a figure as it was when the other side was asked about it',
  bevestigingen: 'folder of figures that the other side confirms',
}
