/** Its words, in English. */
export const begrippen = {
  verzameling: 'a collection of what others can repeat or read, made and shared by a member',
  verzamelingen: 'folder of the verzameling',
  oude_verzameling: 'the id of a verzameling that everybody could read until its maker deleted it',
  verzameling_onderdeel: 'one thing in a verzameling, with why it is there',
}
