/** Its words, in English. */
export const begrippen = {
  kantgeheugen: "what is kept, by a keyed hash of the address, of who left on the suppliers' side",
  leverancierswerk: 'what somebody said on joining of work for a supplier',
  lid_organisatie:
    'where a member works beside his or her own organisation; it closes, and never opens anything',
  werk: 'folder of where a member works beside his or her own organisation',
}
