/** Its words, in English. */
export const begrippen = {
  estafette: 'the baton: who is to act now',
  teamlid: "a member of a proeftuin's team",
  teams: 'folder of team, invitation and baton',
  trekker: 'who leads a proeftuin',
  uitnodiging: 'an invitation into a team',
  oud_leverancier: 'who was the supplier in a team, and so stays that for this proeftuin',
}
