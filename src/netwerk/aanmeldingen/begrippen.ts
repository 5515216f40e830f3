/** Its words, in English. */
export const begrippen = {
  aanmelding: 'a request to join the network',
  aanmeldingen: "folder of joining: the request, the invitation, the adviesteam's desk",
  netwerkuitnodiging: 'an invitation by a member to join the network',
}
