import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  afgerond: 'De proeftuin is afgerond. Dank dat je deelt wat je leerde.',
  opbrengst: 'Het resultaat staat erbij.',
  heropend: 'De proeftuin loopt weer.',
})
