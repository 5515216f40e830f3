/** Its words, in English. */
export const begrippen = {
  samenvoeging: 'making one organisation of two that are the same',
  samenvoegingen: 'folder of merging organisations',
}
