import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  voorstel: 'Je voorstel staat in Vonk, voor alle kopers tegelijk.',
  voorstelstaat: 'Je voorstel staat weer een jaar.',
  voorstelweg: 'Je voorstel is ingetrokken. Het staat niet meer in de lijsten.',
})
