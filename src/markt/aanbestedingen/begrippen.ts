/** Its words, in English. */
export const begrippen = {
  aanbesteding: 'a public tender or contract',
  aanbestedingen: 'folder of the tender',
  afspraakwijziging: 'what was added to a contract that had begun, with the reasoning',
  aankondiging: 'a published notice of a tender (eForms)',
  cpv: 'code list of what is bought (Common Procurement Vocabulary)',
  gegund_aan: 'to whom a tender or a lot was awarded',
  perceel: 'a lot of a tender',
}
