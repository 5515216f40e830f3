/** Its words, in English. */
export const begrippen = {
  ledenbeheer: "folder of beheer's decisions about members",
  ledenbesluit: 'a power given or taken, an account locked or opened, with the reason',
}
