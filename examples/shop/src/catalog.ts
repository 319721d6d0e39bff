import { desc, eq, ilike, sql } from 'drizzle-orm';
import { db } from './db/index.ts';
import { productCategories, products, reviews } from './db/schema.ts';

export function productBySku(sku: string) {
  return db.select().from(products).where(eq(products.sku, sku)).limit(1);
}

/** The warehouse still scans labels with the old codes. */
export function productByLegacyCode(code: string) {
  return db
    .select({ id: products.id, sku: products.sku, title: products.title })
    .from(products)
    .where(eq(products.legacyCode, code));
}

export function search(words: string) {
  return db
    .select()
    .from(products)
    .where(ilike(products.title, `%${words}%`))
    .limit(50);
}

export function inCategory(categoryId: number) {
  return db
    .select({ product: products })
    .from(products)
    .innerJoin(productCategories, eq(productCategories.productId, products.id))
    .where(eq(productCategories.categoryId, categoryId));
}

export function latestReviews(productId: number) {
  return db
    .select({ rating: reviews.rating, body: reviews.body, at: reviews.createdAt })
    .from(reviews)
    .where(eq(reviews.productId, productId))
    .orderBy(desc(reviews.createdAt))
    .limit(20);
}

export async function reserve(productId: number, quantity: number) {
  const updated = await db
    .update(products)
    .set({ stock: sql`${products.stock} - ${quantity}` })
    .where(eq(products.id, productId))
    .returning({ stock: products.stock });
  return updated[0]?.stock;
}
