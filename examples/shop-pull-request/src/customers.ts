import { eq } from 'drizzle-orm';
import { db } from './db/index.ts';
import { addresses, customers, orders } from './db/schema.ts';

export async function register(input: { email: string; name: string; phoneNumber?: string }) {
  const [customer] = await db.insert(customers).values(input).returning();
  return customer;
}

export function withAddresses(customerId: string) {
  return db
    .select()
    .from(customers)
    .leftJoin(addresses, eq(addresses.customerId, customers.id))
    .where(eq(customers.id, customerId));
}

export function contact(customerId: string) {
  return db
    .select({ name: customers.name, phone: customers.phoneNumber, email: customers.email })
    .from(customers)
    .where(eq(customers.id, customerId));
}

export function history(customerId: string) {
  return db.select().from(orders).where(eq(orders.customerId, customerId));
}
