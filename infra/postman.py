"""The Postman collection (v2.1) of the OpenAPI document: every call with an example, ready to send.

Pure. `base_url` and `api_key` are the collection's variables; `make run` prints both.
"""

import json
import uuid
from collections.abc import Iterator, Mapping
from typing import Any

from infra.types import Json

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
VARIABLES: Mapping[str, str] = {"base_url": "http://127.0.0.1:8000", "api_key": "imh_test_..."}


def collection(document: Json) -> Json:
    """One folder for each tag, as the document has them."""
    return {
        "info": {
            "_postman_id": str(uuid.uuid5(uuid.NAMESPACE_URL, SCHEMA)),
            "name": document["info"]["title"],
            "description": document["info"]["summary"],
            "schema": SCHEMA,
        },
        "auth": {"type": "bearer", "bearer": [_text("token", "{{api_key}}")]},
        "variable": [_text(key, value) for key, value in VARIABLES.items()],
        "item": [
            {
                "name": tag["name"],
                "description": tag["description"],
                "item": [_item(*call) for call in _calls(document, tag["name"])],
            }
            for tag in document["tags"]
        ],
    }


def _text(key: str, value: str) -> Json:
    return {"key": key, "value": value, "type": "string"}


def _calls(document: Json, tag: str) -> Iterator[tuple[str, str, Json]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if tag in operation["tags"]:
                yield method.upper(), path, operation


def _item(method: str, path: str, operation: Json) -> Json:
    request: Json = {
        "method": method,
        "header": [],
        "url": _url(path, operation.get("parameters", [])),
        "description": operation.get("description", operation["summary"]),
    }
    body = _example(operation)
    if body is not None:
        request["header"] = [_text("Content-Type", "application/json")]
        raw = json.dumps(body, indent=2, ensure_ascii=False)
        request["body"] = {"mode": "raw", "raw": raw, "options": {"raw": {"language": "json"}}}
    return {"name": operation["summary"], "request": request, "response": []}


def _example(operation: Json) -> Any:
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    return None if content is None else content.get("example", {})


def _url(path: str, parameters: list[Json]) -> Json:
    pieces = [
        f":{piece[1:-1]}" if piece.startswith("{") else piece
        for piece in path.strip("/").split("/")
    ]
    query = [_parameter(one) for one in parameters if one["in"] == "query"]
    asked = "&".join(f"{one['key']}={one['value']}" for one in query if not one["disabled"])
    return {
        "raw": "{{base_url}}/" + "/".join(pieces) + (f"?{asked}" if asked else ""),
        "host": ["{{base_url}}"],
        "path": pieces,
        "query": query,
        "variable": [
            _text(one["name"], str(one["example"])) for one in parameters if one["in"] == "path"
        ],
    }


def _parameter(one: Json) -> Json:
    return {
        "key": one["name"],
        "value": str(one.get("example", "")),
        "description": one["description"],
        "disabled": not one["required"],
    }
