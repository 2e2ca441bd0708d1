// Which columns do edges of mentions have?
CALL table_info('MENTIONS') RETURN name
