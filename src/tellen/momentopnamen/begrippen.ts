/** Its words, in English. */
export const begrippen = {
  momentopname: 'a quarter counted under a regime, frozen: of the network and of each organisation',
  momentopnamen: 'folder of the momentopname',
  momentopname_cel: 'one figure of it, with whether it is shown',
  momentopname_correctie: 'what a figure of an earlier quarter is now, where it differs from what was frozen',
}
