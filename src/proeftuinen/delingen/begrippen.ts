/** Its words, in English. */
export const begrippen = {
  delingen: 'folder of the share step: who reads a proeftuin, and what of its logboek goes along',
  deling: 'one act of sharing, with the circles of before, so that it can be taken back',
  deling_aantekening: 'a note that went along in one act of sharing',
}
