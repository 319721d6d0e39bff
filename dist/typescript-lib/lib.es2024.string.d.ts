interface String {
isWellFormed(): boolean;
toWellFormed(): string;
}
