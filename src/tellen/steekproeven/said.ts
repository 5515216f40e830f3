import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  steekproef: 'Getrokken. Ga deze plekken na, buiten Vonk om, en schrijf op wat je vond.',
  steekproefuitkomsten: 'Het staat erin.',
})
