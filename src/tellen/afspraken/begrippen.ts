/** Its words, in English. */
export const begrippen = {
  afspraak: 'a commitment of one organisation to another: a result, an effort or a job guarantee',
  afspraken: 'folder of the afspraak',
  afspraak_versie: 'what an afspraak says from a moment on',
  afspraak_uitkomst: 'whether an afspraak was kept, was not, or moved to another day',
  afspraak_akkoord: 'one of the two sides says yes to an afspraak or to how it went',
}
