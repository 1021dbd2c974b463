use super::status::Status;
use crate::rules::{Findings, ShipmentFacts};

rule! {
    /// Order is not released for shipment yet
    ///
    /// ## What it checks
    /// The status is `Pending` or `PendingAvailability`, in the words of either Orders API.
    ///
    /// ## Why it matters
    /// The payment is not authorised, or the article is not out yet. Amazon says of both that the order is not ready for
    /// shipment, and it may still be cancelled.
    ///
    /// ## Example that fails
    /// ```json,fails:/status
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "status": "Pending", "packages": [{}] }
    /// ```
    /// ```json,fails:/status
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "status": "PENDING_AVAILABILITY", "packages": [{}] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "orderId": "202-1234567-1234567", "marketplace": "GB", "status": "Unshipped", "packages": [{}] }
    /// ```
    ///
    /// ## Fix
    /// Wait until Amazon releases the order, read it again, then confirm.
    ///
    /// ## References
    /// - Orders API models ordersV0 (`OrderStatus`) and orders_2026-01-01 (`FulfillmentStatus`)
    pub PENDING_ORDER {
        code: "ORD004",
        name: "pending-order",
        consequence: Refused,
        vtr: Neutral,
        confidence: Official,
        Shipment: check,
    }
}

fn check(facts: &ShipmentFacts<'_>, out: &mut Findings<'_>) {
    if facts.status == Some(Status::Pending) {
        out.add("/status", [("status", facts.shipment.status.as_str().trim().to_owned())]);
    }
}
