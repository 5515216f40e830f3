/** Its words, in English. */
export const begrippen = {
  wachtrij: 'folder of what waits for a member of all that is counted',
}
