/** Its words, in English. */
export const begrippen = {
  postvak: 'the local mailbox, when no SMTP is set',
}
