declare namespace Intl {
function getCanonicalLocales(locale?: string | readonly string[]): string[];
}
