package org.council.documents.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.council.documents.domain.DocumentSymbol;

/** A symbol in its canonical form. */
@Converter(autoApply = true)
public class DocumentSymbolColumn implements AttributeConverter<DocumentSymbol, String> {

  @Override
  public String convertToDatabaseColumn(DocumentSymbol symbol) {
    return symbol == null ? null : symbol.canonical();
  }

  @Override
  public DocumentSymbol convertToEntityAttribute(String column) {
    return column == null ? null : DocumentSymbol.readKept(column);
  }
}
