/** Its words, in English. */
export const begrippen = {
  voorwaarden: 'folder of the house rules and who accepted which version',
  voorwaarden_akkoord: 'a version of the house rules that a member accepted',
}
