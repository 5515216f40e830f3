import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  teruggezet: 'Het staat weer bij wat op je wacht.',
  wachtniet: 'Dit wacht niet meer op je.',
})
