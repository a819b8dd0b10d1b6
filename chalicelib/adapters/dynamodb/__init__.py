"""The table, through PynamoDB: one model, one client, one place that knows keys and conditions."""
