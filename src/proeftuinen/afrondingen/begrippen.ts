/** Its words, in English. */
export const begrippen = {
  aaneenschakeling: 'what becomes of the people after the contract: chaining jobs',
  afronding: 'rounding off a proeftuin: outcome, lessons, results',
  afrondingen: 'folder of the rounding off',
  opbrengst: 'something a proeftuin brought: people, money, environment, safety and quality',
  gebeld: 'whether everybody in whom expectations were raised was told how it ended',
  bewijsgraad: 'how sure a figure is: reported, until somebody else confirmed or sampled it',
  uitkomst: 'outcome',
  plaatsing: 'a place of work that came about',
}
