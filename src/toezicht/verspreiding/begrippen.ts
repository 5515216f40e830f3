/** Its words, in English. */
export const begrippen = {
  duwtje:
    'a nudge: one mail by which the adviesteam points an organisation to an example that fits a contract it has',
  duwtje_ontvanger: 'a member to whom a duwtje went',
  verspreiding:
    'folder of what the adviesteam sees of examples that spread, and that do not, and of whom it points to them',
}
