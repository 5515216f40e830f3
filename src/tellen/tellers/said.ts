import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  tellers: 'Wie telt, is bijgewerkt. De mail is onderweg.',
  geenteller: 'Je telt niet meer voor deze organisatie.',
})
