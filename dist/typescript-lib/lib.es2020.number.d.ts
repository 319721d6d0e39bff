/// <reference lib="es2020.intl" />
interface Number {
toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.NumberFormatOptions): string;
}
