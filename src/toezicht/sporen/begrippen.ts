/** Its words, in English. */
export const begrippen = {
  spoor: 'a line of the audit as people read it: who did what',
  sporen: 'folder of reading the audit',
}
