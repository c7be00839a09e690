/**
 * Puts the rules' numbers into the interface's words as the site is built: `{answer_days}` becomes what the
 * setting of that name says, so that no page promises what the database does not keep. Other placeholders stay.
 * Words that functions/ reads are not built: no rule's number may stand in them.
 */
export function rulesInWords() {
  const numbers = JSON.parse(process.env.RULE_NUMBERS || '{}');
  return {
    name: 'portage:rules-in-words',
    enforce: 'pre',
    transform: (code, id) =>
      /\/src\/i18n\/(en|fr)\.json$/.test(id.split('?')[0])
        ? {
            code: code.replace(/\{(\w+)\}/g, (whole, key) =>
              Object.hasOwn(numbers, key) ? String(numbers[key]) : whole,
            ),
            map: null,
          }
        : null,
  };
}
