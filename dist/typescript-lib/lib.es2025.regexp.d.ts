interface RegExpConstructor {
escape(string: string): string;
}
