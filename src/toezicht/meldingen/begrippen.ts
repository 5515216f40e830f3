/** Its words, in English. */
export const begrippen = {
  bezwaar: "an author's objection to a measure; once, heard by somebody else",
  maatregel:
    'what the adviesteam decided on a report: take away (with four eyes), ask for a change, leave it',
  melding: 'a report that something does not belong here',
  meldingen: 'folder of reporting: the form, the queue, the measures, the objection',
}
