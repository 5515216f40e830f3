/** Its words, in English. */
export const begrippen = {
  voorstel:
    'an idea of a supplier for a kind of work, read by all buyers alike; a buyer makes a proeftuin of it',
  voorstellen: 'folder of the voorstel',
  voorstel_versie: 'the words of a voorstel, version by version',
}
