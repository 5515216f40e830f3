/** Its words, in English. */
export const begrippen = {
  kwartaalcontact: 'who of an employer is asked each quarter whether its places of work are as they were',
  kwartaalopgave: 'the question of one quarter to one employer, and what became of it',
  kwartaaltabel: 'a table that came back for the question of a quarter, until it was saved',
  kwartaalopgaven: 'folder of the question of each quarter',
}
