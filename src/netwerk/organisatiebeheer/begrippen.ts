/** Its words, in English. */
export const begrippen = {
  beheerverzoek: 'a member asks to keep the page of the own organisation',
  organisatiebeheer: 'which members keep the page of their organisation; folder of that',
}
