interface WeakKeyTypes {
symbol: symbol;
}
