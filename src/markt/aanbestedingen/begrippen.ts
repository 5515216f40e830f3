/** Its words, in English. */
export const begrippen = {
  aanbesteding: 'a public tender or contract',
  aanbestedingen: 'folder of the tender',
  aankondiging: 'a published notice of a tender (eForms)',
  cpv: 'code list of what is bought (Common Procurement Vocabulary)',
  perceel: 'a lot of a tender',
}
