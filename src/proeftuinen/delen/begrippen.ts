/** Its words, in English. */
export const begrippen = {
  delen: 'folder of the share step: who reads a proeftuin, and what of its logboek goes along',
  deling: 'one act of sharing, with the circles of before, so that it can be taken back',
}
