/** Its words, in English. */
export const begrippen = {
  verzameling: 'a collection of what others can repeat or read, made and shared by a member',
  verzamelingen: 'folder of the verzameling',
  verzameling_onderdeel: 'one thing in a verzameling, with why it is there',
}
