/** Its words, in English. */
export const begrippen = {
  aantekening: "a dated note in a proeftuin's logboek",
  aantekening_versie: 'an earlier text of a note',
  aantekeningen: 'folder of the note',
  kennis: 'what `kennisspoor` has to hold, as a view: the two are compared in a test',
  kennisspoor: 'what somebody wrote down in proeftuinen, by its words: to find who knows about something',
  hobbel: 'an obstacle bigger than one proeftuin',
  les: 'a lesson',
  logboek: 'the log of a proeftuin',
}
