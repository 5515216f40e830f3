/** Its words, in English. */
export const begrippen = {
  kant: 'the side of the wall on which an organisation stands: buys, supplies or neither',
  organisatie: 'an organisation',
  organisatie_domein: 'a mail domain of an organisation: who has an address there works there',
  organisaties: 'folder of the organisation',
}
