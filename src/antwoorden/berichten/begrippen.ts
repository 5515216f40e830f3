/** Its words, in English. */
export const begrippen = {
  bericht: 'a message from one member to another',
  berichten: 'folder of messages between members',
  berichtvoorkeur: 'a member whom nobody begins to write to',
  blokkade: 'a member hears nothing from another',
}
