/** Its words, in English. */
export const begrippen = {
  volging: 'that a member follows somebody or something',
  volgingen: 'folder of following',
}
